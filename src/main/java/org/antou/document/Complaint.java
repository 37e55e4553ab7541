package org.antou.document;

import org.antou.problem.Problem;

/** What clerks are told when a file can't be read: each reason has its own sentences. */
final class Complaint {

    private static final String SAFE = "文件没有改动,台账里也没有写入任何内容。";

    private Complaint() {}

    static Problem.Expected of(String what, String advice) {
        return new Problem.Expected(what, SAFE, advice);
    }

    static Problem.Expected of(String what, String advice, Throwable cause) {
        return new Problem.Expected(what, SAFE, advice, cause);
    }

    static Problem.Expected empty(String name) {
        return of("“" + name + "”里没有文字。", "请确认选对了文件,或者把正文复制后用“粘贴文本”导入。");
    }

    static Problem.Expected wps(String name) {
        return of("“" + name + "”是 WPS 自己的格式,本程序读不了。", "请用 WPS 打开它,另存为 .docx 格式,再导入。");
    }

    static Problem.Expected richText(String name) {
        return of("“" + name + "”其实是 RTF 格式(写字板格式),本程序读不了。", "请用 Word 或 WPS 打开它,另存为 .docx 格式,再导入。");
    }

    static Problem.Expected ofd(String name) {
        return of("“" + name + "”是 OFD 版式文件,本程序读不出里面的文字。", "请用原来的 Word 文件(.docx),或者在阅读器里复制正文后用“粘贴文本”导入。");
    }

    static Problem.Expected workbook(String name) {
        return of("“" + name + "”是电子表格,不是通报正文。", "请选择通报的 Word、PDF、网页或文本文件;表格里的台账请用“导入台账”。");
    }

    static Problem.Expected image(String name) {
        return of("“" + name + "”是图片,里面没有可以读取的文字。", "请用原来的 Word 文件,或者用文字识别软件转成文字后用“粘贴文本”导入。");
    }

    static Problem.Expected scan(String name) {
        return of("“" + name + "”是扫描件,每页都是图片,没有文字。", "请用原来的 Word 文件,或者用文字识别软件转成文字后用“粘贴文本”导入。");
    }

    static Problem.Expected encrypted(String name) {
        return of("“" + name + "”设了打开密码。", "请用原来的程序打开它,去掉密码另存一份,再导入。");
    }

    static Problem.Expected damaged(String name, Throwable cause) {
        return of("“" + name + "”已经损坏,或者没有复制完整,打不开。", "请向提供文件的人重新要一份,或者用 Word、WPS 打开后另存为 .docx 再导入。", cause);
    }

    static Problem.Expected tooLarge(String name, String limit) {
        return of("“" + name + "”太大,超过了" + limit + "。", "请只留下通报正文,去掉图片和附件后另存一份,再导入。");
    }

    static Problem.Expected unknown(String name) {
        return of("认不出“" + name + "”是什么文件。", "请用 Word 或 WPS 打开它,另存为 .docx 格式,再导入。");
    }

    static Problem.Expected missing(String name) {
        return of("找不到文件“" + name + "”。", "请确认文件没有被移走或改名,U 盘没有拔掉,再选一次。");
    }

    static Problem.Expected unreadable(String name, Throwable cause) {
        return of("文件“" + name + "”读不出来。", "请确认它没有被别的程序占用、您有权限打开它,再试一次。", cause);
    }
}
