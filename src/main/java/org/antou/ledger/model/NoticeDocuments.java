package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.ledger.model.NoticeItem.NamedDocument;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;

/**
 * The office's own documents named in 《》 in an answer (建章立制). A title counts where the office made it (制定了《…》) or where it
 * bears the office's name; rules of higher bodies that were only followed do not.
 */
final class NoticeDocuments {

    private static final String MADE = "制定|制订|制作|制发|印发|出台|编制|编印|编写|形成|建立|健全|发布|公布|起草|拟定|拟订|草拟|下发|印制|研究制定|汇编|签订|建立健全";
    private static final String REVISED = "修订|修改|完善|修改完善|修订完善|重新修订|补充完善|优化";
    private static final String AROUND = "(?:了|并|和|、|及|进一步|重新|研究|审议|通过|完善|印发|出台|发布|执行|实施)*";
    private static final Pattern VERB_BEFORE = Pattern.compile("(?:(" + REVISED + ")|(" + MADE + "))" + AROUND
            + "(?:本单位|本局|我局|我市|局|单位|机关|相关|有关|新的|关于|适用|统一的|内部|配套|专门的|本部门|中心|党组|全局)*(?:《[^《》]*》(?:等|、|和|及|以及|与|,)*)*$");
    private static final int REACH = 400;

    private final List<String> office;

    /** @param office the names the office goes by in its own titles */
    NoticeDocuments(List<String> office) {
        this.office = office;
    }

    /** The documents of one answer, each title once. */
    List<NamedDocument> in(String answer) {
        Map<String, NamedDocument> found = new LinkedHashMap<>();
        int at = answer.indexOf('《');
        while (at >= 0) {
            int end = closing(answer, at);
            if (end < 0) {
                break;
            }
            String title = answer.substring(at + 1, end).strip();
            String before = answer.substring(Math.max(0, at - REACH), at);
            kind(before, title).forEach(k -> found.putIfAbsent(title, new NamedDocument(title, k)));
            at = answer.indexOf('《', end);
        }
        return List.copyOf(found.values());
    }

    private List<Kind> kind(String before, String title) {
        if (title.isEmpty() || title.length() > 200) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        Matcher m = VERB_BEFORE.matcher(clause(before));
        if (m.find()) {
            kinds.add(isRevision(m, before) ? Kind.REVISED : Kind.NEW);
        } else if (office.stream().anyMatch(title::startsWith)) {
            kinds.add(Kind.EXISTING);
        }
        return kinds;
    }

    /** 制定完善了 makes anew; 修改完善了 and 修订印发了 do not. */
    private static boolean isRevision(Matcher m, String before) {
        return m.group(1) != null && !clause(before).substring(0, m.start()).matches("(?s).*(?:" + MADE + ")[了并、和]?$");
    }

    private static String clause(String before) {
        int cut = 0;
        int depth = 0;
        for (int i = before.length() - 1; i >= 0 && cut == 0; i--) {
            char c = before.charAt(i);
            depth += c == '》' ? 1 : c == '《' ? -1 : 0;
            if (depth == 0 && "。;;,,::".indexOf(c) >= 0 && !endsList(before, i)) {
                cut = i + 1;
            }
        }
        return before.substring(cut);
    }

    /** 《甲》,《乙》: the comma between two titles divides nothing. */
    private static boolean endsList(String before, int comma) {
        return comma > 0 && before.charAt(comma - 1) == '》' && comma == before.length() - 1;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
