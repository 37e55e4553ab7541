package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antou.text.ChineseNumerals;

/** Issues that a notice lists in a table: one row each, columns known by their heads (序号, 反馈问题, 整改措施, 完成情况 …). */
final class NoticeTable {

    private enum Cell {
        NUMBER("序号|编号|问题序号|巡察问题序号"),
        ASPECT("(?:主要|重点)?方面|类别|问题类别|重点内容"),
        ISSUE("(?:巡[察视])?(?:发现|反馈|具体|存在|指出)?的?(?:主要|具体)?问题(?:内容|清单|表现|描述)?|反馈意见|问题的具体内容"),
        ANSWER(
                "(?:具体)?整改(?:落实|进展|完成)?(?:措施|情况|进展|成效|结果|进度|举措)(?:及(?:成效|完成情况|进展|落实情况))?|(?:完成|落实|进展)情况|措施|成效|整改状态|任务状态|状态|是否完成|整改进度"),
        DEADLINE("(?:整改|完成|预计完成)?(?:时限|期限|时间|完成时限)|完成时限");

        private final Pattern head;

        Cell(String head) {
            this.head = Pattern.compile("(?:" + head + ")");
        }
    }

    private final Map<String, NoticeNode> aspects = new LinkedHashMap<>();
    private final List<NoticePart> parts = new ArrayList<>();
    private List<Optional<Cell>> columns = List.of();
    private List<String> heads = List.of();

    private NoticeTable() {}

    /** The rows of every table that has a column of issues and one of answers. */
    static List<NoticePart> of(List<NoticeLine> lines) {
        NoticeTable table = new NoticeTable();
        for (NoticeLine line : lines) {
            List<String> cells = Arrays.stream(line.text().split("\t", -1))
                    .map(String::strip)
                    .toList();
            if (cells.size() < 2) {
                table.columns = List.of();
            } else if (table.columns.isEmpty()) {
                table.head(cells);
            } else {
                table.row(line, cells);
            }
        }
        return table.parts;
    }

    private void head(List<String> cells) {
        List<Optional<Cell>> found = cells.stream()
                .map(c -> c.replaceAll("\\s", ""))
                .map(c -> Arrays.stream(Cell.values())
                        .filter(k -> k.head.matcher(c).matches())
                        .findFirst())
                .toList();
        if (found.contains(Optional.of(Cell.ISSUE)) && found.contains(Optional.of(Cell.ANSWER))) {
            columns = found;
            heads = cells;
        }
    }

    private void row(NoticeLine line, List<String> cells) {
        Map<Cell, String> first = new EnumMap<>(Cell.class);
        List<NoticePart.Piece> answer = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i);
            int column = i;
            columns.get(i).ifPresent(kind -> {
                first.putIfAbsent(kind, cell);
                if ((kind == Cell.ANSWER || kind == Cell.DEADLINE) && !cell.isEmpty()) {
                    answer.add(new NoticePart.Piece(heads.get(column) + ":", cell));
                }
            });
        }
        String issue = first.getOrDefault(Cell.ISSUE, "");
        if (!issue.isEmpty()) {
            parts.add(part(line, first, issue, answer));
        }
    }

    private NoticePart part(NoticeLine line, Map<Cell, String> cells, String issue, List<NoticePart.Piece> answer) {
        int number = ChineseNumerals.parseOrdinal(cells.getOrDefault(Cell.NUMBER, ""))
                .orElse(parts.size() + 1);
        return new NoticePart(
                node(line, NoticeMarker.Kind.ARABIC, number, issue),
                number,
                List.of(issue),
                answer,
                aspect(line, cells.getOrDefault(Cell.ASPECT, "")),
                List.of(),
                line.index(),
                line.index());
    }

    /** An empty cell below an aspect belongs to the same merged cell. */
    private List<NoticeNode> aspect(NoticeLine line, String title) {
        if (title.isEmpty()) {
            return parts.isEmpty() ? List.of() : parts.get(parts.size() - 1).parents();
        }
        return List.of(aspects.computeIfAbsent(
                title, t -> node(line, NoticeMarker.Kind.CHINESE_BRACKET, aspects.size() + 1, t)));
    }

    private static NoticeNode node(NoticeLine line, NoticeMarker.Kind kind, int number, String text) {
        NoticeMarker marker = new NoticeMarker(kind, number, 0, true);
        return new NoticeNode(
                Optional.empty(),
                new NoticeLine(
                        line.index(), text, text, NoticeLine.Role.NODE, Optional.of(marker), 0, Optional.empty()));
    }
}
