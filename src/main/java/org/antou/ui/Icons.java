package org.antou.ui;

import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The icons of the program under our own names, so that one drawing means one thing everywhere. */
public enum Icons {
    ACCOUNT(MaterialDesignA.ACCOUNT_OUTLINE),
    ADD(MaterialDesignP.PLUS),
    ARCHIVE(MaterialDesignF.FOLDER_ACCOUNT_OUTLINE),
    ATTACH(MaterialDesignP.PAPERCLIP),
    BACKUP(MaterialDesignA.ARCHIVE_OUTLINE),
    BACK(MaterialDesignA.ARROW_LEFT),
    BOOK(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE),
    BRANCH(MaterialDesignF.FLAG_OUTLINE),
    CALENDAR(MaterialDesignC.CALENDAR_BLANK_OUTLINE),
    CHECK(MaterialDesignC.CHECK),
    CLEAR(MaterialDesignC.CLOSE),
    COLUMNS(MaterialDesignT.TABLE_COLUMN),
    COPY(MaterialDesignC.CONTENT_COPY),
    COUNT(MaterialDesignB.BARCODE_SCAN),
    DELETE(MaterialDesignT.TRASH_CAN_OUTLINE),
    DOWN(MaterialDesignC.CHEVRON_DOWN),
    EDIT(MaterialDesignP.PENCIL_OUTLINE),
    EXPORT(MaterialDesignF.FILE_EXPORT_OUTLINE),
    FILE(MaterialDesignF.FILE_OUTLINE),
    FILTER(MaterialDesignF.FILTER_VARIANT),
    HELP(MaterialDesignH.HELP_CIRCLE_OUTLINE),
    HISTORY(MaterialDesignH.HISTORY),
    HOME(MaterialDesignH.HOME_OUTLINE),
    IMPORT(MaterialDesignF.FILE_IMPORT_OUTLINE),
    INFO(MaterialDesignI.INFORMATION_OUTLINE),
    LEDGER(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE),
    LETTER(MaterialDesignF.FILE_DOCUMENT_OUTLINE),
    LOCK(MaterialDesignL.LOCK_OUTLINE),
    MEETING(MaterialDesignF.FORUM_OUTLINE),
    MORE(MaterialDesignD.DOTS_HORIZONTAL),
    NEXT(MaterialDesignC.CHEVRON_RIGHT),
    PEOPLE(MaterialDesignA.ACCOUNT_GROUP_OUTLINE),
    LEND(MaterialDesignS.SWAP_HORIZONTAL),
    PASSPORT(MaterialDesignP.PASSPORT),
    PASTE(MaterialDesignC.CLIPBOARD_OUTLINE),
    PICTURE(MaterialDesignI.IMAGE_OUTLINE),
    PREVIEW(MaterialDesignF.FILE_EYE_OUTLINE),
    PRINT(MaterialDesignP.PRINTER),
    REPORT(MaterialDesignF.FILE_CHART_OUTLINE),
    REFRESH(MaterialDesignR.REFRESH),
    SAVE(MaterialDesignC.CONTENT_SAVE_OUTLINE),
    SEARCH(MaterialDesignM.MAGNIFY),
    SETTINGS(MaterialDesignC.COG_OUTLINE),
    SIGN(MaterialDesignP.PEN),
    UNDO(MaterialDesignU.UNDO_VARIANT),
    UP(MaterialDesignC.CHEVRON_UP),
    VIEWS(MaterialDesignB.BOOKMARK_OUTLINE),
    WARNING(MaterialDesignA.ALERT_OUTLINE);

    private final Ikon drawing;

    Icons(Ikon drawing) {
        this.drawing = drawing;
    }

    /** A new icon node beside text; its colour comes from the style sheet. */
    public FontIcon node() {
        return node(1.15);
    }

    /** A new icon node of a size in em. Set here, because an em in a style sheet would count from the icon's own size. */
    public FontIcon node(double ems) {
        FontIcon icon = new FontIcon(drawing);
        icon.setIconSize((int) Math.round(ems * Font.getDefault().getSize()));
        icon.getStyleClass().add("icon");
        return icon;
    }
}
