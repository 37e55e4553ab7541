package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.app.SignedIn;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Disclosure;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.Exported;
import org.antou.sheet.out.WorkbookWriter;

/**
 * Writes a whole register as a workbook, with key and version, so that it can be edited and brought back.
 *
 * @param why what personal data is needed for; empty where none goes out
 */
record SheetExport(Path file, Optional<String> why) {

    <R> Answer of(SignedIn in, SheetPort<R> port) {
        List<R> rows = port.all();
        if (rows.isEmpty()) {
            throw new Problem.Expected("“" + port.title() + "”里还没有记录,没有可以导出的内容。", "没有写任何文件。", "请先登记或导入,再导出。");
        }
        Export<R> export = Export.all(port, why.isPresent());
        why.ifPresent(w ->
                new Disclosure(in.desk().history()).record(in.session(), export, rows, new Disclosure.Reason(w, file)));
        Exported exported = WorkbookWriter.save(file, export, rows, Progress.NONE);
        String path = file.toAbsolutePath().toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", path).put("rows", exported.rows()).put("clipped", exported.clipped());
        String clipped = exported.clipped() == 0 ? "" : ";有" + exported.clipped() + "格文字超过 Excel 单格上限,已在格内注明";
        return Answer.good(json, "已导出" + exported.rows() + "行:" + path + clipped);
    }

    /** Refuses a name that doesn't ask for a workbook, where there is nothing else to export to. */
    static void require(Path file, String what) {
        if (!wanted(file)) {
            throw new Problem.Expected(what + "只能导出成 .xlsx 表格。", "没有写任何文件。", "请用 .xlsx 结尾的文件名。");
        }
    }

    /** Whether a name asks for a workbook. */
    static boolean wanted(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
    }
}
