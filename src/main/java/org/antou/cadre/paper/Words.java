package org.antou.cadre.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.model.ItemLine;
import org.antou.cadre.model.Meaning;
import org.antou.cadre.model.Told;

/** What papers call the things of a sheet: no verdict before there is one. */
final class Words {

    static final String OPEN = FileStatus.OPEN;

    private Words() {}

    /** What counts of an item: determined, or to be verified where papers clash; empty where nothing is said of it. */
    static String determined(ItemLine line) {
        if (line.determined().isPresent()) {
            return line.determination().says();
        }
        return line.clashes() || line.isAltered() ? OPEN : "";
    }

    /** Whether what is told of an item agrees. */
    static String agrees(ItemLine line) {
        long told = Stream.of(line.earliest(), line.form(), line.idNumber())
                .filter(one -> !one.isNothing())
                .count();
        if (told == 0) {
            return "";
        }
        return line.clashes() ? line.determined().isPresent() ? "不一致" : OPEN : "一致";
    }

    static String said(Told told) {
        return told.isNothing() ? "" : told.says();
    }

    /** What papers say of an item, each meaning once with the paper that says it first. */
    static String listed(CheckSheet sheet, FileItem item) {
        List<FileEvidence> once = new ArrayList<>();
        for (FileEvidence paper : sheet.line(item, Optional.empty()).evidence()) {
            if (once.stream().noneMatch(said -> Meaning.same(said.says(), said.date(), paper.says(), paper.date()))) {
                once.add(paper);
            }
        }
        return once.stream()
                .map(paper -> paper.says() + "," + Told.paper(paper))
                .collect(Collectors.joining(";"));
    }

    /** What is wrong with the file: as it was put down once everything is settled, before that only which items are open. */
    static String problems(CheckSheet sheet) {
        if (sheet.check().status().isSettled()) {
            return sheet.check().problemNote();
        }
        String open = sheet.lines().stream()
                .filter(line -> line.determined().isEmpty() && (line.clashes() || line.isAltered()))
                .map(ItemLine::title)
                .collect(Collectors.joining("、"));
        return open.isEmpty() ? OPEN : open + ":" + OPEN;
    }

    /** The signed facts of the latest determination. */
    static Optional<Determination> signed(CheckSheet sheet) {
        List<Determination> all = sheet.course().determinations();
        return all.stream().max(java.util.Comparator.comparing(Determination::id));
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
