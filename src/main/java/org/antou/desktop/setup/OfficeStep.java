package org.antou.desktop.setup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.app.NewOffice;
import org.antou.desktop.look.Words;

/** What the office is called, and the plain word that no state secrets may be entered. */
final class OfficeStep implements Step {

    private final TextField unit = new TextField();
    private final TextField partyGroup = new TextField();
    private final TextField committee = new TextField();
    private final CheckBox secrecy = new CheckBox("我已知晓,不在本机录入国家秘密");
    private final VBox page;

    OfficeStep() {
        unit.setId("unit");
        partyGroup.setId("party-group");
        committee.setId("committee");
        secrecy.setId("secrecy");
        unit.setPromptText("例如:云山市行政审批局");
        partyGroup.setPromptText("例如:中共云山市行政审批局党组");
        committee.setPromptText("例如:中共云山市行政审批局机关委员会");
        page = new VBox(
                Words.title("本单位"),
                Words.field("单位名称", unit),
                Words.field("党组(党委)名称,可以以后再填", partyGroup),
                Words.field("机关党委名称,可以以后再填", committee),
                Words.styled("本机非涉密,不得录入国家秘密。", "secrecy"),
                Words.hint("巡察移交的问题线索、案件材料等涉密内容只登记文号和数量,不录入正文。"),
                secrecy);
        page.getStyleClass().add("step-page");
    }

    @Override
    public String name() {
        return "本单位";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        unit.requestFocus();
    }

    @Override
    public Optional<String> mistake() {
        if (unit.getText().isBlank()) {
            return Optional.of("请填写单位名称。");
        }
        return secrecy.isSelected() ? Optional.empty() : Optional.of("请先确认“不在本机录入国家秘密”。");
    }

    NewOffice office() {
        return new NewOffice(unit.getText(), partyGroup.getText(), committee.getText());
    }
}
