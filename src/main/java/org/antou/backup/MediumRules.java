package org.antou.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.antou.backup.medium.Marker;
import org.antou.backup.medium.Medium;
import org.antou.problem.Problem;

/** What a second place may be called, and what is refused of it, in words for the office. */
final class MediumRules {

    private static final String SAFE = "没有改动任何内容,也没有复制任何数据。";

    private MediumRules() {}

    /** A name that no other medium in use has. */
    static String name(String typed, List<Medium> others, int longest) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > longest) {
            throw new Problem.Expected("请给它起一个1到" + longest + "个字的名称。", SAFE, "例如写在U盘上的字:“红色U盘1号”。");
        }
        if (others.stream().anyMatch(other -> other.name().equals(name))) {
            throw new Problem.Expected("已经有一个名为“" + name + "”的第二存放处。", SAFE, "请换一个名称,例如加上编号。");
        }
        return name;
    }

    /** A folder serves one store only. */
    static void refuseMarked(Path folder) {
        if (Files.exists(Marker.in(folder))) {
            throw new Problem.Expected(
                    "“" + folder + "”已经登记过(里面有标记文件 " + Marker.in(folder).getFileName() + ")。",
                    SAFE,
                    "是这份数据登记的,请直接使用;是别的数据登记的,请另选一个文件夹;确认作废的,先删掉那个标记文件。");
        }
    }

    static Medium get(List<Medium> registered, UUID id) {
        return registered.stream()
                .filter(medium -> medium.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.Expected("这个第二存放处没有登记,或者已取消登记。", SAFE, "请刷新列表后再试。"));
    }

    static Problem.Expected notThere(Medium medium) {
        return new Problem.Expected(
                "没有找到“" + medium.name() + "”(上次在“" + medium.folder() + "”)。",
                "没有复制任何数据,原有的备份都在。",
                "是U盘或移动硬盘的,请插好后再试;是网络共享的,请检查网络。里面的标记文件 antou-medium.json 被删掉的,须重新登记。");
    }

    static Problem.Expected unregistered(Path folder) {
        return new Problem.Expected(
                "“" + folder + "”没有登记为第二存放处,不往那里复制。",
                "没有复制任何数据,原有的备份都在。",
                "请由管理员先登记:窗口“备份与恢复”里的“登记…”,或命令 antou medium add \"" + folder + "\" --name 名称。");
    }
}
