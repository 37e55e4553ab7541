package org.antou.ledger;

import java.nio.file.Path;
import org.antou.document.Document;
import org.antou.document.Documents;
import org.antou.ledger.model.OutsideList;
import org.antou.problem.Problem;

/** Reads lists of other offices: the first table with a column of issues, whatever the file. */
public final class OutsideLists {

    /** What a file chooser offers. */
    public static final String[] PATTERNS = {"*.docx", "*.doc", "*.html", "*.htm"};

    private OutsideLists() {}

    public static OutsideList read(Path file) {
        Document document = Documents.read(file);
        return OutsideList.of(document.name(), document.tables())
                .orElseThrow(() -> new Problem.Expected(
                        "“" + document.name() + "”里没有找到清单:没有一张表带“反馈问题”(或“具体问题”“发现的问题”)这样的列。",
                        "台账没有改动。",
                        "请换一份文件,或把表头改成“序号”“反馈问题”等再试。"));
    }
}
