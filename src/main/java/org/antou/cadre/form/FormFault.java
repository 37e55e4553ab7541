package org.antou.cadre.form;

import org.antou.problem.Problem;

/** What clerks are told when a form can't be read: each reason has its own sentences. */
final class FormFault {

    private static final String SAFE = "文件没有改动,也没有写入任何内容。";

    private FormFault() {}

    static Problem.Expected missing(String name) {
        return of("找不到文件“" + name + "”。", "请确认文件没有被移走或改名,U 盘没有拔掉,再选一次。");
    }

    static Problem.Expected unreadable(String name, Throwable cause) {
        return new Problem.Expected("文件“" + name + "”读不出来。", SAFE, "请确认它没有被别的程序占用、您有权限打开它,再试一次。", cause);
    }

    static Problem.Expected empty(String name) {
        return of("“" + name + "”是空文件。", "请确认选对了文件,或向提供的人重新要一份。");
    }

    static Problem.Expected tooLarge(String name, int megabytes) {
        return of("“" + name + "”超过 " + megabytes + " MB,不像一份任免审批表。", "多半是照片太大:请在任免表编辑器里换一张小照片后另存,再导入。");
    }

    static Problem.Expected archive(String name) {
        return of("“" + name + "”其实是压缩包(或 Word、Excel 文件),不是任免审批表。", "请先解压,选里面的 .lrmx 文件;Word 格式的任免表请用编辑器转成 .lrmx。");
    }

    static Problem.Expected encoding(String name) {
        return of("“" + name + "”的文字编码认不出来,可能已经损坏。", "请用任免表编辑器打开它,另存一份,再导入。");
    }

    static Problem.Expected hostile(String name) {
        return of("“" + name + "”里带有外部引用或实体定义,正常的任免审批表不会有,没有读取。", "请向提供的人确认来源,用任免表编辑器重新导出一份。");
    }

    static Problem.Expected damaged(String name, Throwable cause) {
        return new Problem.Expected("“" + name + "”不完整或已经损坏,读到一半断了。", SAFE, "请用任免表编辑器打开看看,另存一份,或向提供的人重新要一份。", cause);
    }

    static Problem.Expected other(String name) {
        return of("“" + name + "”不是任免审批表编辑器的文件。", "请选 .lrmx 文件(里面的最外层应是 Person)。");
    }

    static Problem.Expected swollen(String name) {
        return of("“" + name + "”里的内容多得不正常,没有读取。", "请用任免表编辑器打开看看,另存一份,再导入。");
    }

    static Problem.Expected nobody(String name) {
        return of("“" + name + "”里没有姓名。", "请在任免表编辑器里填好姓名,保存后再导入。");
    }

    private static Problem.Expected of(String what, String advice) {
        return new Problem.Expected(what, SAFE, advice);
    }
}
