package org.antou.ledger.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.file.SafeFiles;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.paper.PdfFiles;
import org.antou.paper.Press;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.security.Session;
import org.antou.sheet.out.TextSheet;

/** Writes the evidence of a ledger out: a folder, or a zip where the name ends so. */
public final class EvidencePack {

    private static final String INDEX = "佐证材料目录";
    private static final String MISSING = "缺少的材料.txt";
    private static final String BOM = "\uFEFF";

    private final Attachments attachments;
    private final Session session;

    public EvidencePack(Attachments attachments, Session session) {
        this.attachments = attachments;
        this.session = session;
    }

    /** Whose evidence it is, and the day that stands on it. */
    public record Cover(String unit, Inspection inspection, LocalDate on) {}

    /** What would be written, from the attachments as they are. */
    public PackPlan plan(List<Issue> issues) {
        Map<UUID, List<Attachment>> files = new LinkedHashMap<>();
        for (Issue issue : issues) {
            files.put(issue.id(), attachments.of(new RecordRef(LedgerColumns.REGISTER, issue.id())));
        }
        return PackPlan.of(issues, files);
    }

    /**
     * Writes everything and tells what was written; a file whose content is lost or damaged is listed as missing.
     * Refuses a target that is there already: nothing is ever written over.
     */
    public PackPlan write(Cover cover, List<Issue> issues, Path target) {
        if (Files.exists(target)) {
            throw new Problem.Expected("“" + target.getFileName() + "”已经在那里了。", "没有写任何文件。", "请换一个名称或文件夹:不覆盖已有的文件。");
        }
        boolean zip = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        Path folder = zip ? target.resolveSibling(target.getFileName() + ".new") : target;
        try {
            PackPlan written = fill(cover, plan(issues), folder);
            if (zip) {
                ZipFolder.write(folder, target);
            }
            return written;
        } catch (IOException e) {
            throw new Problem.Expected("迎检包没有写成。", "台账和附件没有改动。", "请换一个可以写入、空间足够的文件夹。", e);
        } finally {
            if (zip) {
                ZipFolder.discard(folder);
            }
        }
    }

    private PackPlan fill(Cover cover, PackPlan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PackPlan.Entry> entries = new ArrayList<>();
        for (PackPlan.Entry entry : plan.entries()) {
            Path place = Files.createDirectories(folder.resolve(entry.folder()));
            entries.add(new PackPlan.Entry(
                    entry.issue(),
                    entry.folder(),
                    entry.items().stream().map(item -> export(item, place)).toList()));
        }
        PackPlan written = new PackPlan(entries);
        TextSheet.save(folder.resolve(INDEX + ".xlsx"), INDEX, PackIndex.HEADS, PackIndex.rows(written));
        PdfFiles.save(
                new Press().print(PackIndex.printout(cover.unit(), cover.inspection(), written, cover.on())),
                folder.resolve(INDEX + ".pdf"));
        SafeFiles.replace(folder.resolve(MISSING), missing(written).getBytes(StandardCharsets.UTF_8));
        return written;
    }

    private PackPlan.Item export(PackPlan.Item item, Path place) {
        try {
            attachments.export(session, item.attachment(), place.resolve(item.name()));
            return item;
        } catch (Problem.Expected lost) {
            return item.missing("内容缺失或损坏");
        }
    }

    private static String missing(PackPlan plan) {
        List<String> lines = plan.missing();
        return BOM
                + String.join(
                        "\r\n",
                        Stream.concat(
                                        Stream.of(lines.isEmpty() ? "每条问题都有佐证材料。" : "缺少 " + lines.size() + " 处:"),
                                        lines.stream())
                                .toList())
                + "\r\n";
    }
}
