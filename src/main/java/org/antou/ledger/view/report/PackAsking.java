package org.antou.ledger.view.report;

import java.nio.file.Path;
import java.util.List;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.pack.EvidencePack;
import org.antou.ledger.pack.PackPlan;
import org.antou.ui.FileKind;

/** 迎检包: tells what is missing, asks whether as folder or zip, writes it. */
record PackAsking(ReportPlace place, EvidencePack pack, NoticeSource source) {

    private static final FileKind ZIP = FileKind.of("压缩包", "*.zip");
    private static final String FOLDER = "写成文件夹";
    private static final String FILE = "写成压缩包";
    private static final int SHOWN = 12;

    static void open(ReportPlace place) {
        place.read(source ->
                new PackAsking(place, place.reports().pack(place.work().session()), source).plan());
    }

    private void plan() {
        place.work()
                .jobs()
                .run(
                        "清点佐证材料",
                        job -> pack.plan(source.issues()),
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private void ask(PackPlan plan) {
        String text = source.issues().size() + " 条问题,佐证材料 " + plan.files() + " 件。" + lacking(plan.missing())
                + "\n写出的是没有加密的副本,请只放在可以放的地方,用完删除;写到哪里会记入历史。";
        place.work()
                .dialogs()
                .choose("迎检包", text, FOLDER, FILE)
                .flatMap(way -> way.equals(FILE)
                        ? place.work().dialogs().saveFile("写成压缩包", name() + ".zip", ZIP)
                        : place.work().dialogs().folder("迎检包放在哪个文件夹里").map(folder -> folder.resolve(name())))
                .ifPresent(this::write);
    }

    private String name() {
        return "迎检包-" + source.inspection().title().replaceAll("[\\\\/:*?\"<>|]", "_") + "-" + place.today();
    }

    private static String lacking(List<String> missing) {
        if (missing.isEmpty()) {
            return "每条问题都有佐证。";
        }
        String more = missing.size() > SHOWN ? "\n……另有 " + (missing.size() - SHOWN) + " 处,写在“缺少的材料.txt”里。" : "";
        return "\n缺少 " + missing.size() + " 处:\n"
                + String.join("\n", missing.subList(0, Math.min(SHOWN, missing.size()))) + more;
    }

    private void write(Path target) {
        EvidencePack.Cover cover =
                new EvidencePack.Cover(place.reports().office().unit(), source.inspection(), place.today());
        place.work()
                .jobs()
                .run(
                        "写迎检包",
                        job -> pack.write(cover, source.issues(), target),
                        written -> place.work()
                                .dialogs()
                                .info(
                                        "迎检包写好了",
                                        "在“" + target + "”:" + written.entries().size() + " 个文件夹、"
                                                + written.files() + " 件佐证,目录有 Excel 和 PDF 各一份,缺少的材料 "
                                                + written.missing().size() + " 处。"),
                        place.work().dialogs()::problem);
    }
}
