package org.antou.passport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.paper.PaperColumn;
import org.antou.passport.model.Custody;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Named;

/**
 * 集中保管登记簿: the documents in custody as a bound book, with room for the signatures of who hands in and who receives.
 * Numbers stand whole in it: it is the paper that a booklet is looked up in. Lending is no change of custody.
 */
final class CustodyBook implements BookSource {

    private static final int ROWS = 12;
    private static final Set<DocumentState> IN =
            Set.of(DocumentState.KEPT, DocumentState.LENT, DocumentState.ABOVE, DocumentState.EXPIRED);

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("姓名", 18, true),
            new PaperColumn("科室", 24, true),
            new PaperColumn("证件种类", 28, true),
            new PaperColumn("证件号码", 24, true),
            new PaperColumn("发证日期", 22, true),
            new PaperColumn("有效期至", 22, true),
            new PaperColumn("集中保管日期", 22, true),
            new PaperColumn("柜位", 16, true),
            new PaperColumn("保管情况", 40, false),
            new PaperColumn("交证人签名", 22, true),
            new PaperColumn("收证人签名", 22, true));

    private final Cabinet cabinet;

    CustodyBook(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public String key() {
        return TravelDocument.REGISTER;
    }

    @Override
    public String title() {
        return PassportRegister.TITLE;
    }

    @Override
    public List<BookVolume> volumes() {
        return cabinet.count() == 0 ? List.of() : List.of(BookVolume.whole("因私出国(境)证件集中保管登记簿"));
    }

    @Override
    public Shape shape() {
        return new Shape(true, ROWS, COLUMNS);
    }

    /** What was handed in and not settled before the year, in the order in which it came. */
    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return cabinet.all().stream()
                .filter(document -> document.course().stream().anyMatch(custody -> IN.contains(custody.state())))
                .filter(document -> IN.contains(document.state())
                        || document.custody().on().filter(start::isAfter).isEmpty())
                .sorted(Comparator.comparing((TravelDocument document) ->
                                document.keptSince().orElse(LocalDate.MAX))
                        .thenComparing(TravelDocument::id))
                .map(CustodyBook::row)
                .toList();
    }

    private static BookRow row(TravelDocument document) {
        return new BookRow(
                document.id(),
                document.version(),
                document.holder() + " " + document.label(),
                List.of(
                        document.holder(),
                        document.section().map(Named::name).orElse(""),
                        document.kind().map(DocumentKind::title).orElse(""),
                        document.number(),
                        shown(document, DocumentColumns.ISSUED),
                        shown(document, DocumentColumns.EXPIRES),
                        shown(document, DocumentColumns.KEPT_SINCE),
                        document.place().isNone() ? "" : document.place().title(),
                        standing(document.custody()),
                        "",
                        ""));
    }

    private static String shown(TravelDocument document, String column) {
        return DocumentColumns.ALL.get(column).show(document);
    }

    private static String standing(Custody custody) {
        DocumentState state = custody.state() == DocumentState.LENT ? DocumentState.KEPT : custody.state();
        String on = custody.on().map(day -> " " + day).orElse("");
        String why = custody.reason().isEmpty() ? "" : "," + custody.reason();
        return state.title() + on + why + (custody.slip().isEmpty() ? "" : "(" + custody.slip() + ")");
    }
}
