package org.antou.document;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Writes out the automatic numbers of Word paragraphs: the text of a notice holds none, the list definitions do. */
final class WordNumbers {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final ListCounters counters = new ListCounters();
    private final Set<String> restarted = new HashSet<>();

    WordNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** The number before a paragraph as Word shows it; empty where it has none. */
    String before(XWPFParagraph paragraph) {
        XWPFNumbering numbering = document.getNumbering();
        Optional<Place> place = place(paragraph);
        if (numbering == null || place.isEmpty()) {
            return "";
        }
        XWPFNum num = numbering.getNum(place.get().list());
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger id = num.getCTNum().getAbstractNumId().getVal();
        if (numbering.getAbstractNum(id) == null) {
            return "";
        }
        return write(num, numbering.getAbstractNum(id).getCTAbstractNum(), place.get());
    }

    private record Place(BigInteger list, int level) {}

    private Optional<Place> place(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list != null) {
            BigInteger level = paragraph.getNumIlvl();
            return list.signum() == 0 ? Optional.empty() : place(list, level == null ? 0 : level.intValue());
        }
        return ofStyle(paragraph.getStyle(), 0);
    }

    private static Optional<Place> place(BigInteger list, int level) {
        return Optional.of(new Place(list, Math.max(0, Math.min(level, LEVELS - 1))));
    }

    /** A heading style can bring its number along; styles inherit, a few steps deep. */
    private Optional<Place> ofStyle(String styleId, int depth) {
        if (styleId == null || depth > 8 || document.getStyles() == null) {
            return Optional.empty();
        }
        XWPFStyle style = document.getStyles().getStyle(styleId);
        if (style == null) {
            return Optional.empty();
        }
        CTNumPr numbers = style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
        if (numbers != null && numbers.getNumId() != null) {
            BigInteger list = numbers.getNumId().getVal();
            int level = numbers.getIlvl() == null
                    ? levelOf(list, styleId)
                    : numbers.getIlvl().getVal().intValue();
            return list.signum() == 0 ? Optional.empty() : place(list, level);
        }
        return ofStyle(style.getBasisStyleID(), depth + 1);
    }

    /** The level of a list that is bound to this style. */
    private int levelOf(BigInteger list, String styleId) {
        XWPFNum num =
                document.getNumbering() == null ? null : document.getNumbering().getNum(list);
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return 0;
        }
        var definition = document.getNumbering()
                .getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (definition == null) {
            return 0;
        }
        for (CTLvl level : definition.getCTAbstractNum().getLvlList()) {
            if (level.getPStyle() != null && styleId.equals(level.getPStyle().getVal())) {
                return level.getIlvl().intValue();
            }
        }
        return 0;
    }

    private String write(XWPFNum num, CTAbstractNum definition, Place place) {
        int[] starts = starts(num, definition);
        Object counted = restart(num, place) ? num.getCTNum().getNumId() : definition.getAbstractNumId();
        int[] numbers = counters.next(counted, place.level(), starts);
        Optional<CTLvl> level = level(num, definition, place.level());
        if (level.isEmpty()
                || level.get().getLvlText() == null
                || level.get().getLvlText().getVal() == null) {
            return "";
        }
        String text = level.get().getLvlText().getVal();
        if (form(level.get()) == NumberForm.BULLET) {
            return "";
        }
        for (int i = 0; i < numbers.length; i++) {
            NumberForm form = level(num, definition, i).map(WordNumbers::form).orElse(NumberForm.ARABIC);
            text = text.replace("%" + (i + 1), form.write(numbers[i]));
        }
        return text;
    }

    /** A list that says "start again" counts for itself; others of the same definition go on counting together. */
    private boolean restart(XWPFNum num, Place place) {
        boolean own = num.getCTNum().getLvlOverrideList().stream()
                .anyMatch(o -> o.getIlvl().intValue() == place.level() && o.isSetStartOverride());
        String key = num.getCTNum().getNumId().toString();
        if (own) {
            restarted.add(key);
        }
        return restarted.contains(key);
    }

    private static int[] starts(XWPFNum num, CTAbstractNum definition) {
        int[] starts = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            int level = i;
            starts[i] = level(num, definition, i)
                    .filter(l -> l.getStart() != null && l.getStart().getVal() != null)
                    .map(l -> l.getStart().getVal().intValue())
                    .orElse(1);
            Optional<Integer> override = num.getCTNum().getLvlOverrideList().stream()
                    .filter(o -> o.getIlvl().intValue() == level && o.isSetStartOverride())
                    .map(o -> o.getStartOverride().getVal().intValue())
                    .findFirst();
            starts[i] = override.orElse(starts[i]);
        }
        return starts;
    }

    private static Optional<CTLvl> level(XWPFNum num, CTAbstractNum definition, int level) {
        Optional<CTLvl> own = num.getCTNum().getLvlOverrideList().stream()
                .filter(o -> o.getIlvl().intValue() == level && o.isSetLvl())
                .map(CTNumLvl::getLvl)
                .findFirst();
        return own.or(() -> definition.getLvlList().stream()
                .filter(l -> l.getIlvl().intValue() == level)
                .findFirst());
    }

    private static NumberForm form(CTLvl level) {
        return level.getNumFmt() == null || level.getNumFmt().getVal() == null
                ? NumberForm.ARABIC
                : NumberForm.ofName(level.getNumFmt().getVal().toString());
    }
}
