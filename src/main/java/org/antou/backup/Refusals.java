package org.antou.backup;

import org.antou.problem.Problem;

/** What the backup refuses, in words for the office. */
final class Refusals {

    private Refusals() {}

    static Problem.Expected shrunken() {
        return new Problem.Expected(
                "没有备份:库里的内容比上次备份时少了很多,或者历史对不上。",
                "以前的备份都在,没有改动。",
                "请先查明内容为什么少了(“工具”里的历史记录、校验历史);确认无误的,退出程序,用命令行 antou backup --accept-shrunken 备份。");
    }
}
