package org.antou.cli;

import picocli.CommandLine;

/** antou without a command: the window, or this help. */
@CommandLine.Command(
        name = "antou",
        description = {"案头:机关党委办公室/组织人事科的台账。不带命令时打开窗口。", "退出状态:0 办成;1 有问题,原因写在错误输出;2 用法不对。"})
final class RootCommand extends Group {}
