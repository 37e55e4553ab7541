package org.antou.desktop.entry;

import java.time.LocalDate;
import java.util.List;
import org.antou.backup.bundle.BundlePassword;
import org.antou.paper.Letter;
import org.antou.security.RecoveryCode;

/** The recovery code on paper, to be kept with the office's seal. */
public final class CodeLetter {

    private CodeLetter() {}

    /** @param unit the office; may be empty */
    public static Letter of(String unit, RecoveryCode code, BundlePassword bundles, LocalDate day) {
        return new Letter(
                "案头 恢复码",
                "",
                List.of(
                        Letter.block(Letter.Style.FIELD, "单位:" + unit),
                        Letter.block(Letter.Style.FIELD, "生成日期:" + day),
                        Letter.block(Letter.Style.CODE, code.shown().replace("-", " ")),
                        Letter.block(
                                Letter.Style.TEXT,
                                "所有账户的口令都忘了时,在登录窗口点“忘记口令”,输入上面的恢复码,就能打开数据并给账户设新口令。用过之后会给出新的恢复码,确认抄好新的以后,这一个作废。"),
                        Letter.block(
                                Letter.Style.TEXT,
                                "任何人拿到恢复码和数据文件夹,就能打开全部数据。请与单位印章一样保管,不要拍照,不要存在电脑上;遗失后请由管理员在“工具”菜单里换恢复码。"),
                        Letter.block(Letter.Style.FIELD, "备份包密码(横线也是密码的一部分):"),
                        Letter.block(Letter.Style.CODE, bundles.shown()),
                        Letter.block(
                                Letter.Style.TEXT,
                                "换电脑,或者数据文件夹坏了:在“首次使用”页面点“从备份恢复”,输入备份包密码。万一本程序也没有了,用 7-Zip 打开备份包(.zip),输入它,就能取出里面的 Excel 表。"),
                        Letter.block(Letter.Style.RIGHT, "保管人(签字):            ")));
    }
}
