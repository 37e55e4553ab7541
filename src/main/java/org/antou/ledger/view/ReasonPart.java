package org.antou.ledger.view;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.antou.ledger.model.Issue;
import org.antou.register.view.FormPart;

/** Why a closed issue is corrected; stands in the step, not in the issue. */
final class ReasonPart implements FormPart<Issue> {

    private static final int ROWS = 2;

    private final TextArea area = new TextArea();

    /** Read beside the window's thread when the form is saved. */
    private volatile String text = "";

    private Runnable edited = () -> {};

    ReasonPart() {
        area.setId("correction-reason");
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.setPromptText("例如:完成情况里“契而不舍”应为“锲而不舍”");
        area.setAccessibleText("更正理由");
        area.textProperty().addListener((p, was, is) -> {
            text = is.strip();
            edited.run();
        });
    }

    String text() {
        return text;
    }

    @Override
    public String key() {
        return "part.reason";
    }

    @Override
    public String title() {
        return "更正理由(必填)";
    }

    @Override
    public Node node() {
        return area;
    }

    /** A reason belongs to one correction: the next begins without. */
    @Override
    public void show(Issue issue) {
        area.clear();
    }

    @Override
    public Issue apply(Issue issue) {
        return issue;
    }

    @Override
    public String stored() {
        return text;
    }

    @Override
    public void restore(String stored) {
        area.setText(stored);
    }

    @Override
    public void onEdit(Runnable run) {
        edited = run;
    }
}
