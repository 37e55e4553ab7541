package org.antou.sheet.in;

import org.antou.problem.Problem;

/** What clerks are told when a workbook can't be read: each reason has its own sentences. */
final class Complaint {

    private static final String SAFE = "文件没有改动,台账里也没有写入任何内容。";
    private static final String SAVE_AS = "请用 Excel 或 WPS 打开它,“另存为”Excel 工作簿(.xlsx),再导入。";

    private Complaint() {}

    static Problem.Expected of(String what, String advice) {
        return new Problem.Expected(what, SAFE, advice);
    }

    static Problem.Expected empty(String name) {
        return of("“" + name + "”里没有内容。", "请确认选对了文件。");
    }

    static Problem.Expected encrypted(String name) {
        return of("“" + name + "”设了打开密码。", "请用 Excel 或 WPS 打开它,去掉密码另存一份,再导入。");
    }

    static Problem.Expected binary(String name) {
        return of("“" + name + "”是二进制工作簿(.xlsb),本程序读不了。", SAVE_AS);
    }

    static Problem.Expected old(String name) {
        return of("“" + name + "”是很旧的 Excel 格式(Excel 95 或更早),本程序读不了。", SAVE_AS);
    }

    static Problem.Expected wps(String name) {
        return of("“" + name + "”是 WPS 自己的格式,本程序读不了。", "请用 WPS 打开它,“另存为”.xlsx 格式,再导入。");
    }

    static Problem.Expected ods(String name) {
        return of("“" + name + "”是 OpenDocument 表格,本程序读不了。", SAVE_AS);
    }

    static Problem.Expected webPage(String name) {
        return of("“" + name + "”其实是网页或 XML,不是真正的 Excel 表格(有些系统导出的“表格”是这样)。", SAVE_AS);
    }

    static Problem.Expected document(String name) {
        return of("“" + name + "”不是表格,是文档、图片或压缩包。", "请选择 .xlsx、.xls 或 .csv 表格;Word 或 PDF 里的通报请用“导入通报或反馈意见”。");
    }

    static Problem.Expected unknown(String name) {
        return of("认不出“" + name + "”是什么文件。", SAVE_AS);
    }

    static Problem.Expected damaged(String name, String detail, Throwable cause) {
        String why = cause == null ? detail : detail + ": " + cause.getClass().getName();
        return new Problem.Expected(
                "“" + name + "”已经损坏,或者没有复制完整,打不开。",
                SAFE,
                "请向提供文件的人重新要一份,或者用 Excel、WPS 打开后另存为 .xlsx 再导入。",
                new IllegalArgumentException(why, cause));
    }

    static Problem.Expected hostile(String name, String what) {
        return of("“" + name + "”" + what + ",这不是正常的表格,没有打开。", "请确认文件来源;确实要用的,请用 Excel 或 WPS 打开后把内容复制到一个新表格,再导入。");
    }

    static Problem.Expected tooLarge(String name, String limit) {
        return of("“" + name + "”" + limit + ",超过了本程序一次能读的量。", "请分成几个文件,或者只留下要导入的内容,再导入。");
    }

    static Problem.Expected unclosed(String name, int row) {
        return of(
                "“" + name + "”第 " + row + " 行有一个英文引号(\")没有成对,从那里起后面的内容都连成了一格。",
                "请用记事本打开它,改好这一行的引号;或者用 Excel、WPS 打开核对后另存为 .xlsx,再导入。");
    }

    static Problem.Expected missing(String name) {
        return of("找不到文件“" + name + "”。", "请确认文件没有被移走或改名,U 盘没有拔掉,再选一次。");
    }

    static Problem.Expected unreadable(String name, Throwable cause) {
        return new Problem.Expected(
                "文件“" + name + "”读不出来。", SAFE, "它可能正被 Excel 或 WPS 打开:请保存并关闭后再试;也请确认您有权限打开它。", cause);
    }
}
