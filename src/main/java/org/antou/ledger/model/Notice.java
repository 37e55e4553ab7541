package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/**
 * 通报: what was read from the text of a notice, before anything is saved. The clerk corrects it on the review screen.
 *
 * @param fileName the file it came from, or 粘贴的文本
 * @param lines    the whole text, line by line, unchanged
 * @param title    the headline
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
        String team,
        String signer,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<PartialDate> feedback,
        Optional<PartialDate> published,
        List<String> aspects,
        List<NoticeItem> items,
        Optional<NoticeTotals> totals,
        List<Finding> findings) {}
