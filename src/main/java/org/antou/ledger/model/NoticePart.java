package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One issue cut out of the text, before its words are understood.
 *
 * @param node    where it stands in the outline
 * @param number  the number it bears; 0 where it bears none
 * @param content its paragraphs, without number and label
 * @param answer  the pieces of its answer
 * @param parents the places above it, from the highest
 * @param doubts  what was unclear in cutting it out
 */
record NoticePart(
        NoticeNode node,
        int number,
        List<String> content,
        List<Piece> answer,
        List<NoticeNode> parents,
        List<String> doubts,
        int firstLine,
        int lastLine) {

    /** A paragraph of an answer: the heading it begins with, as it stands, and the text after it. */
    record Piece(String heading, String text) {}

    String contentText() {
        return String.join("\n", content);
    }

    /** The whole answer. A single heading falls away; where several divide the answer they all stay. */
    String answerText() {
        long headings = answer.stream().filter(p -> !p.heading().isEmpty()).count();
        List<String> lines = new ArrayList<>();
        for (Piece piece : answer) {
            lines.add(headings > 1 ? piece.heading() + piece.text() : piece.text());
        }
        return String.join("\n", lines).strip();
    }

    NoticePart withParents(List<NoticeNode> above) {
        return new NoticePart(node, number, content, answer, above, doubts, firstLine, lastLine);
    }

    NoticePart withNumber(int newNumber) {
        return new NoticePart(node, newNumber, content, answer, parents, doubts, firstLine, lastLine);
    }

    NoticePart doubting(String doubt) {
        List<String> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new NoticePart(node, number, content, answer, parents, more, firstLine, lastLine);
    }
}
