package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.ledger.model.NoticeItem.NamedDocument;

/** What the clerk does to issues on the review screen: join two, cut one, give it another aspect. */
final class NoticeItems {

    private static final String MERGED = "由两条合并而成,请核对状态和时限。";
    private static final String SPLIT = "由一条拆分而成,请核对问题、答复和状态。";

    private NoticeItems() {}

    static NoticeItem inAspect(NoticeItem i, int aspect) {
        return new NoticeItem(
                i.number(),
                aspect,
                i.content(),
                i.answer(),
                i.status(),
                i.statusWords(),
                i.remedy(),
                i.deadline(),
                i.documents(),
                i.doubts(),
                i.firstLine(),
                i.lastLine());
    }

    /** Keeps the order of the text: where the first has an answer already, all of the second is more of that answer. */
    static NoticeItem merge(NoticeItem one, NoticeItem two) {
        boolean answered = !one.answer().isBlank();
        String content = answered ? one.content() : lines(one.content(), two.content());
        String answer = answered ? lines(one.answer(), two.content(), two.answer()) : two.answer();
        boolean first = one.status() != Status.UNCONFIRMED || two.status() == Status.UNCONFIRMED;
        NoticeItem status = first ? one : two;
        boolean clash = one.status() != two.status()
                && one.status() != Status.UNCONFIRMED
                && two.status() != Status.UNCONFIRMED;
        List<NamedDocument> documents = Stream.concat(one.documents().stream(), two.documents().stream())
                .distinct()
                .toList();
        return new NoticeItem(
                one.number(),
                one.aspect(),
                content,
                answer,
                clash ? Status.UNCONFIRMED : status.status(),
                status.statusWords(),
                one.remedy().or(two::remedy),
                one.deadline().or(two::deadline),
                documents,
                List.of(MERGED),
                one.firstLine(),
                Math.max(one.lastLine(), two.lastLine()));
    }

    static List<NoticeItem> splitContent(NoticeItem item, int at) {
        String head = before(item.content(), at);
        String tail = after(item.content(), at);
        return head.isEmpty() || tail.isEmpty() ? List.of(item) : parts(item, head, "", tail, item.answer());
    }

    static List<NoticeItem> splitAnswer(NoticeItem item, int at) {
        String head = before(item.answer(), at);
        String tail = after(item.answer(), at);
        if (head.isEmpty() || tail.isEmpty()) {
            return List.of(item);
        }
        int end = tail.indexOf('\n');
        String content = end < 0 ? tail : tail.substring(0, end).strip();
        String answer = end < 0 ? "" : tail.substring(end + 1).strip();
        return parts(item, item.content(), head, content, answer);
    }

    private static List<NoticeItem> parts(
            NoticeItem item, String content, String answer, String nextContent, String nextAnswer) {
        return List.of(part(item, content, answer), part(item, nextContent, nextAnswer));
    }

    /** Status and documents are read anew from the words that stayed with this part. */
    private static NoticeItem part(NoticeItem item, String content, String answer) {
        NoticeStatus status = NoticeStatus.of(content, answer);
        return new NoticeItem(
                item.number(),
                item.aspect(),
                content,
                answer,
                status.status(),
                status.words(),
                status.remedy(),
                item.deadline().filter(d -> status.status().tally() != Status.Tally.DONE),
                item.documents().stream()
                        .filter(d -> answer.contains(d.title()))
                        .toList(),
                List.of(SPLIT),
                item.firstLine(),
                item.lastLine());
    }

    private static String before(String text, int at) {
        return text.substring(0, Math.max(0, Math.min(at, text.length()))).strip();
    }

    private static String after(String text, int at) {
        return text.substring(Math.max(0, Math.min(at, text.length()))).strip();
    }

    private static String lines(String... parts) {
        List<String> found = new ArrayList<>(List.of(parts));
        found.removeIf(String::isBlank);
        return String.join("\n", found);
    }
}
