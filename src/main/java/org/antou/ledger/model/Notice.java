package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/**
 * 通报: what was read from the text of a notice, before anything is saved. The clerk corrects it on the review screen.
 *
 * @param fileName the file it came from, or 粘贴的文本
 * @param lines    the whole text, line by line, unchanged
 * @param title    the headline
 * @param round    what a ledger of it is called, for example 十二届市委第八轮巡察
 * @param team     the inspection team
 * @param signer   who signed; empty where nobody did
 * @param aspects  titles of the aspects (方面), in order
 * @param items    the issues, in order
 * @param totals   what the preamble says of the numbers
 * @param findings inconsistencies to tell the clerk about
 */
public record Notice(
        String fileName,
        List<String> lines,
        String title,
        String round,
        String team,
        String signer,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<PartialDate> feedback,
        Optional<PartialDate> published,
        List<String> aspects,
        List<NoticeItem> items,
        Optional<NoticeTotals> totals,
        List<Finding> findings) {

    /** How many issues are counted under a heading of the statistics. */
    public long count(Status.Tally tally) {
        return items.stream().filter(i -> i.status().tally() == tally).count();
    }

    /**
     * The 序号 the issues get in the ledger, in their order: the numbers of the text where they run on, otherwise (numbers that
     * restart with every aspect, or none) one to the last.
     */
    public List<Integer> ledgerNumbers() {
        boolean runOn = items.stream().findFirst().filter(i -> i.number() >= 1).isPresent();
        for (int i = 1; i < items.size(); i++) {
            runOn &= items.get(i).number() > items.get(i - 1).number();
        }
        return runOn
                ? items.stream().map(NoticeItem::number).toList()
                : IntStream.rangeClosed(1, items.size()).boxed().toList();
    }

    /** Titles of the documents named in all answers, each once. */
    public List<String> documentTitles() {
        return items.stream()
                .flatMap(i -> i.documents().stream())
                .map(NoticeItem.NamedDocument::title)
                .distinct()
                .toList();
    }
}
