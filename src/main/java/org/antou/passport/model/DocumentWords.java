package org.antou.passport.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.register.Values;

/** How other offices write kinds and states of documents in their workbooks. */
public final class DocumentWords {

    private static final Map<String, DocumentState> STATES = Map.ofEntries(
            Map.entry("1", DocumentState.KEPT),
            Map.entry("集中管理", DocumentState.KEPT),
            Map.entry("集中保管", DocumentState.KEPT),
            Map.entry("已上交", DocumentState.KEPT),
            Map.entry("已交", DocumentState.KEPT),
            Map.entry("在库", DocumentState.KEPT),
            Map.entry("在柜", DocumentState.KEPT),
            Map.entry("2", DocumentState.RELEASED),
            Map.entry("取消集中管理", DocumentState.RELEASED),
            Map.entry("取消集中保管", DocumentState.RELEASED),
            Map.entry("3", DocumentState.LOST),
            Map.entry("遗失", DocumentState.LOST),
            Map.entry("未上交", DocumentState.OWED),
            Map.entry("未交", DocumentState.OWED),
            Map.entry("已借出", DocumentState.LENT),
            Map.entry("已过期", DocumentState.EXPIRED),
            Map.entry("失效", DocumentState.EXPIRED),
            Map.entry("作废", DocumentState.VOID),
            Map.entry("已注销", DocumentState.VOID),
            Map.entry("已退还", DocumentState.HANDED_BACK),
            Map.entry("市委组织部保管", DocumentState.ABOVE),
            Map.entry("组织部保管", DocumentState.ABOVE));

    private static final List<String> TAIWAN_RESIDENT = List.of("台胞证", "台湾居民来往大陆通行证", "台湾居民居住证");

    private DocumentWords() {}

    /** Why a document of this name is not kept here; empty where it may be. */
    public static Optional<String> foreign(String kind) {
        if (kind.contains("因公")) {
            return Optional.of("因公证件由外事部门管理,不归本台账。");
        }
        return TAIWAN_RESIDENT.stream().anyMatch(kind::contains)
                ? Optional.of("台胞证(台湾居民来往大陆通行证)是台湾居民的证件,不归本台账。")
                : Optional.empty();
    }

    /** What a text in a column stands for; empty where it says nothing special. */
    public static Optional<Values> read(String column, String text) {
        String plain = text.replaceAll("\\s+", "");
        return switch (column) {
            case DocumentColumns.KIND -> kind(plain).map(k -> Values.empty().with(column, Optional.of(k)));
            case DocumentColumns.STATE ->
                Optional.ofNullable(STATES.get(plain)).map(s -> Values.empty().with(column, Optional.of(s)));
            default -> Optional.empty();
        };
    }

    private static Optional<DocumentKind> kind(String word) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.words().contains(word))
                .findFirst();
    }
}
