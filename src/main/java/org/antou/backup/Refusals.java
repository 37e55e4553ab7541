package org.antou.backup;

import org.antou.problem.Problem;

/** What the backup refuses, in words for the office. */
final class Refusals {

    private Refusals() {}

    static Problem.Expected shrunken() {
        return new Problem.Expected(
                "没有备份:库里的内容比上次备份时少了很多,或者历史对不上。",
                "以前的备份都在,没有改动。",
                "请先查明内容为什么少了(“工具”里的历史记录、校验历史;“备份与恢复”里的“与现在比较”)。确认无误的,请管理员点“立即备份”,看过少了什么再点“已查明,照样备份”;在命令行里用 antou backup --accept-shrunken。");
    }
}
