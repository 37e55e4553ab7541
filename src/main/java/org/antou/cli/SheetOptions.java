package org.antou.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antou.sheet.plan.Policy;
import picocli.CommandLine.Option;

/** How a workbook is brought in. */
final class SheetOptions {

    @Option(names = "--dry-run", description = "只检查、列出每行的问题,什么都不写;要和库里的对照,所以也要打开数据文件夹")
    private boolean dryRun;

    @Option(
            names = "--duplicates",
            paramLabel = "办法",
            defaultValue = "skip",
            description = "库里已有的:skip 跳过,update 用表格更新")
    private Policy policy = Policy.SKIP;

    @Option(names = "--sheet", paramLabel = "名称", description = "哪一张工作表;不给则用内容最多的一张")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--header", paramLabel = "行号", description = "表头在第几行;不给则自己找")
    private Optional<Integer> header = Optional.empty();

    @Option(names = "--map", paramLabel = "表头=列名", description = "表里的这一列对应台账的哪一列")
    private Map<String, String> mapped = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "列名=文字", description = "表里没有的列,每行都填这个,例如 --set 巡察轮次=八届三轮")
    private Map<String, String> fixed = new LinkedHashMap<>();

    @Option(names = "--hidden-rows", description = "隐藏的行也导入")
    private boolean hiddenRows;

    @Option(names = "--rejected", paramLabel = "文件", description = "不能导入的行连同原因写到这个 .xlsx")
    private Optional<Path> rejected = Optional.empty();

    boolean dryRun() {
        return dryRun;
    }

    Policy policy() {
        return policy;
    }

    Optional<String> sheet() {
        return sheet;
    }

    Optional<Integer> header() {
        return header;
    }

    Map<String, String> mapped() {
        return mapped;
    }

    Map<String, String> fixed() {
        return fixed;
    }

    boolean withHidden() {
        return hiddenRows;
    }

    Optional<Path> rejected() {
        return rejected;
    }
}
