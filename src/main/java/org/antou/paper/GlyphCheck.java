package org.antou.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for characters that no font of the chain can show. */
final class GlyphCheck {

    private final FontChain fonts;

    GlyphCheck(FontChain fonts) {
        this.fonts = fonts;
    }

    List<Unprintable> of(Printout printout) {
        List<Unprintable> found = new ArrayList<>();
        check("标题", "标题", printout.title() + printout.subtitle() + printout.marking())
                .ifPresent(found::add);
        for (PaperColumn column : printout.columns()) {
            check("表头", column.title(), column.title()).ifPresent(found::add);
        }
        for (PaperRow row : printout.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                check(
                                row.label(),
                                printout.columns().get(i).title(),
                                row.cells().get(i))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    List<Unprintable> of(Letter letter) {
        List<Unprintable> found = new ArrayList<>();
        check("标题", "标题", letter.title() + letter.marking()).ifPresent(found::add);
        for (int i = 0; i < letter.blocks().size(); i++) {
            check("第" + (i + 1) + "段", "正文", letter.blocks().get(i).text()).ifPresent(found::add);
        }
        return found;
    }

    List<Unprintable> of(OfficialPaper paper) {
        List<Unprintable> found = new ArrayList<>();
        check("标题", "标题", paper.number() + paper.title() + paper.marking() + paper.signer())
                .ifPresent(found::add);
        for (int i = 0; i < paper.parts().size(); i++) {
            check("第" + (i + 1) + "段", "正文", paper.parts().get(i).text()).ifPresent(found::add);
        }
        return found;
    }

    List<Unprintable> of(Sheets sheets) {
        List<Unprintable> found = new ArrayList<>();
        for (Sheets.Sheet sheet : sheets.sheets()) {
            for (Sheets.Line line : sheet.lines()) {
                texts(line)
                        .forEach(field -> check(sheet.label(), field.title(), field.value())
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    private static List<Sheets.Field> texts(Sheets.Line line) {
        if (line instanceof Sheets.Fields fields) {
            return fields.fields();
        }
        if (line instanceof Sheets.Text text) {
            return List.of(new Sheets.Field(text.title(), text.value()));
        }
        return line instanceof Sheets.Grid grid
                ? grid.rows().stream()
                        .flatMap(List::stream)
                        .map(text -> new Sheets.Field("表格", text))
                        .toList()
                : List.of();
    }

    private Optional<Unprintable> check(String record, String field, String text) {
        String missing = PlainText.of(text)
                .codePoints()
                .filter(c -> c != '\n' && fonts.fontOf(c).isEmpty())
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Unprintable(record, field, missing));
    }
}
