package org.antou.ledger.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.attachment.Attachment;
import org.antou.ledger.model.Issue;

/** What goes into which folder, before anything is written. */
public record PackPlan(List<Entry> entries) {

    private static final int SHORT = 20;

    public PackPlan {
        entries = List.copyOf(entries);
    }

    /** An issue, its folder, and its files with the names that they get there. */
    public record Entry(Issue issue, String folder, List<Item> items) {

        public Entry {
            items = List.copyOf(items);
        }
    }

    /** A file under its new name; {@code missing} says why it could not be written, empty where it could. */
    public record Item(Attachment attachment, String name, String missing) {

        Item missing(String why) {
            return new Item(attachment, name, why);
        }
    }

    /** @param files the attachments of each issue */
    public static PackPlan of(List<Issue> issues, Map<UUID, List<Attachment>> files) {
        int digits = Math.max(
                2,
                String.valueOf(issues.stream().mapToInt(Issue::number).max().orElse(0))
                        .length());
        List<Entry> entries = new ArrayList<>();
        for (Issue issue : issues) {
            String number = String.format("%0" + digits + "d", issue.number());
            entries.add(
                    new Entry(issue, number + "-" + brief(issue), items(files.getOrDefault(issue.id(), List.of()))));
        }
        return new PackPlan(entries);
    }

    private static List<Item> items(List<Attachment> attachments) {
        List<Item> items = new ArrayList<>();
        for (Attachment attachment : attachments) {
            items.add(new Item(attachment, "佐证" + (items.size() + 1) + "-" + safe(attachment.name()), ""));
        }
        return items;
    }

    private static String brief(Issue issue) {
        String content = issue.content().lines().findFirst().orElse("").strip();
        String text = safe(content.length() > SHORT ? content.substring(0, SHORT) : content);
        return text.replaceAll("[. 。,,;;]+$", "");
    }

    /** A name that every system can keep: without the signs that Windows forbids. */
    static String safe(String name) {
        String bare = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return bare.isEmpty() ? "未命名" : bare;
    }

    /** The issues for which there is no evidence at all. */
    public List<Issue> without() {
        return entries.stream()
                .filter(e -> e.items().isEmpty())
                .map(Entry::issue)
                .toList();
    }

    /** How many files are there. */
    public int files() {
        return entries.stream().mapToInt(PackPlan::there).sum();
    }

    static int there(Entry entry) {
        return (int) entry.items().stream().filter(i -> i.missing().isEmpty()).count();
    }

    /** One line per thing that is missing, in the order of the issues; empty where nothing is. */
    public List<String> missing() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            String which =
                    "第" + entry.issue().number() + "条 " + entry.issue().status().title();
            if (entry.items().isEmpty()) {
                lines.add(which + ":没有佐证材料");
            }
            entry.items().stream()
                    .filter(item -> !item.missing().isEmpty())
                    .forEach(item -> lines.add(which + ":" + item.attachment().name() + " " + item.missing()));
        }
        return lines;
    }

    /** The names of an entry's files with their pages, for the index. */
    static String listed(Entry entry) {
        return entry.items().stream()
                .map(item -> item.name()
                        + item.attachment()
                                .content()
                                .pages()
                                .map(p -> "(" + p + "页)")
                                .orElse("")
                        + (item.missing().isEmpty() ? "" : "【" + item.missing() + "】"))
                .collect(Collectors.joining("\n"));
    }
}
