package org.antou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.antou.problem.Problem;
import org.h2.api.ErrorCode;

/** Everything that can go wrong with the store, in words for the office. */
final class Failures {

    private static final String UNTOUCHED = "文件没有被改动,也没有当作空库打开。";
    private static final String RESTORE = "请先停止录入,把整个数据文件夹原样复制一份留存,再从最近一次备份恢复到新的文件夹;没有备份的,请联系维护人员。";

    private Failures() {}

    static Problem.Expected alreadyThere(Path folder) {
        return new Problem.Expected("文件夹“" + folder + "”里已经有一个库。", "原有的库没有改动。", "请登录原有的库,或另选一个空文件夹。");
    }

    static Problem.Expected noStore(Path folder) {
        return new Problem.Expected("文件夹“" + folder + "”里没有库。", "没有新建或改动任何文件。", "请核对数据文件夹是否选对;第一次使用请先新建。");
    }

    static Problem.Expected databaseMissing(Path file) {
        return new Problem.Expected("库文件“" + file.getFileName() + "”不见了,封记还在。", "没有新建空库。", RESTORE);
    }

    static Problem.Expected damaged(Throwable cause) {
        return expected("库文件已损坏:内容不完整,或不是本程序的库。", UNTOUCHED, RESTORE, cause);
    }

    static Problem.Expected swapped(Throwable cause) {
        return expected("库文件与钥匙、封记不相配:文件已损坏,或被换成了另一个库。", UNTOUCHED, RESTORE, cause);
    }

    static Problem.Expected wrongKey(Throwable cause) {
        return expected("打不开库:钥匙与这个库不相配。", UNTOUCHED, "钥匙环、库文件、封记要出自同一个数据文件夹,请核对是否混放了别处的文件;核对不出的,请从备份恢复。", cause);
    }

    static Problem.Expected sealMissing(Throwable cause) {
        return expected("封记文件“antou.seal”不见了,不能确认库是否完整。", UNTOUCHED, "请从回收站或杀毒软件隔离区找回它;找不回的," + RESTORE, cause);
    }

    static Problem.Expected sealForged() {
        return new Problem.Expected("封记文件“antou.seal”已损坏或被改过,不能确认库是否完整。", UNTOUCHED, RESTORE);
    }

    static Problem.Expected behindSeal(Sealed sealed, Sealed store) {
        return new Problem.Expected(
                "库文件比封记旧:封记写于" + time(sealed.at()) + ",记着第" + sealed.generation() + "次保存、历史"
                        + sealed.head().seq() + "条;库里只到第" + store.generation() + "次、"
                        + store.head().seq() + "条。文件可能被截短,或被换成了较早的副本。",
                UNTOUCHED,
                RESTORE);
    }

    static Problem.Expected otherHistory(Sealed sealed) {
        return new Problem.Expected(
                "库里第" + sealed.head().seq() + "条历史与封记(" + time(sealed.at()) + ")不一致,历史被改动过。", UNTOUCHED, RESTORE);
    }

    static Problem.Expected newer(int store, int program) {
        return new Problem.Expected(
                "这个库由更新版本的程序写成(结构第" + store + "版,本程序只认识到第" + program + "版)。", UNTOUCHED, "请安装新版本程序后再打开。");
    }

    static Problem.Expected migrationFailed(Throwable cause) {
        return full(cause)
                ? diskFull(cause)
                : expected("升级库的结构没有成功。", "升级是在副本上做的,原库没有改动。", "请继续使用原来版本的程序,并把日志交给维护人员。", cause);
    }

    static Problem.Expected inUse(Throwable cause) {
        return expected("库正被另一个程序占用。", "没有改动任何内容。", "请关闭已打开的案头窗口(或正在备份、杀毒的程序),稍等片刻再试;仍不行请重新启动电脑。", cause);
    }

    static Problem.Expected readOnly(Path folder, Throwable cause) {
        return expected("数据文件夹“" + folder + "”不能写入。", "没有改动任何内容。", "请取消文件夹和库文件的“只读”属性,或请管理员给当前用户写入权限后再试。", cause);
    }

    static Problem.Expected unreadable(Path file, Throwable cause) {
        return expected("读不了文件“" + file + "”。", "没有改动任何内容。", "请检查磁盘是否正常、当前用户是否有读取权限后再试。", cause);
    }

    static Problem.Expected diskFull(Throwable cause) {
        return expected("磁盘已满,这一步没有保存。", "以前保存的内容都在。", "请清理磁盘、腾出至少几百兆空间后再做一次。", cause);
    }

    static Problem.Expected notSaved(Throwable cause) {
        return full(cause)
                ? diskFull(cause)
                : expected("写入硬盘时出错,这一步没有保存。", "以前保存的内容都在。", "请检查磁盘后再做一次;再次出错请先备份,并联系维护人员。", cause);
    }

    static Problem.Expected uncertain(Throwable cause) {
        return expected(
                full(cause) ? "磁盘已满,这一步是否保存不能确定。" : "写入硬盘时出错,这一步是否保存不能确定。",
                "以前保存的内容都在。",
                "请腾出磁盘空间、重新打开程序,核对最近这一步是否在库中,再决定是否重做。",
                cause);
    }

    static Problem.Expected savedWithoutSeal(Throwable cause) {
        return expected(
                full(cause) ? "这一步已经保存,但磁盘已满,封记没有写成。" : "这一步已经保存,但封记没有写成。",
                "内容都在库中,请不要重复录入。",
                "请腾出磁盘空间(或关闭占用数据文件夹的程序),下一次保存会自动补写封记。",
                cause);
    }

    static Problem.Expected badFolderName(String folder) {
        return new Problem.Expected("文件夹“" + folder + "”的名字里有分号,不能存放库。", "没有新建或改动任何文件。", "请换一个名字里没有分号的文件夹。");
    }

    static Problem.Expected closing(Throwable cause) {
        return expected("关闭库时出错。", "保存过的内容都在库中。", "请检查磁盘空间;下次打开时程序会再核对一遍。", cause);
    }

    static Problem.Expected reading(Throwable cause) {
        return expected("读取库时出错。", "保存过的内容没有改动。", "请再试一次;仍不行请重新打开程序,并检查磁盘。", cause);
    }

    static Problem.Expected unavailable(boolean full, Throwable cause) {
        return expected(
                full || full(cause) ? "磁盘已满,库暂时用不了。" : "磁盘出错,库暂时用不了。", "保存过的内容都在。", "请腾出磁盘空间或检查磁盘后再试,不必重新打开程序。", cause);
    }

    /** @param sealGood whether the seal was made with the same keys */
    static Problem.Expected opening(SQLException e, boolean sealGood) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> inUse(e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> sealGood ? swapped(e) : wrongKey(e);
            case ErrorCode.WRONG_USER_OR_PASSWORD -> wrongKey(e);
            default -> damaged(e);
        };
    }

    /** The log is not encrypted and H2 quotes values in its messages: only its number and the way there go along. */
    private static Problem.Expected expected(String what, String safe, String advice, Throwable cause) {
        return new Problem.Expected(what, safe, advice, Faults.withoutText(cause));
    }

    static boolean full(Throwable thrown) {
        return causes(thrown)
                .filter(IOException.class::isInstance)
                .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(m -> m.contains("no space left")
                        || m.contains("not enough space")
                        || m.contains("空间不足")
                        || m.contains("disk quota"));
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(50);
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").format(at.atZone(ZoneId.systemDefault()));
    }
}
