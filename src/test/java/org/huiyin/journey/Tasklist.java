package org.huiyin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.huiyin.testing.Visitor;

/** Tasklist as an officer uses it: by what is written on it. */
final class Tasklist {

    private static final double PATIENCE = 30_000;

    /** Until a form has drawn the date it took over: what is written into the next field before that is drawn over. */
    private static final String FRAMES = """
            async () => {
              for (let frame = 0; frame < 10; frame++) {
                await new Promise(requestAnimationFrame);
              }
            }
            """;

    private final Page page;

    Tasklist(Visitor officer) {
        this(officer.open("/camunda/app/tasklist/default/"));
    }

    private Tasklist(Page page) {
        setDefaultAssertionTimeout(PATIENCE);
        this.page = page;
    }

    /** At the step to which a link of the desk has led. */
    static Tasklist reached(Page page, String step) {
        return new Tasklist(page).at(step);
    }

    /** Opens one of the central filters. */
    Tasklist filter(String name) {
        page.locator(".task-filters").getByText(name).click();
        return this;
    }

    Locator cards() {
        return page.locator(".tasks-list li.task");
    }

    /** Opens the petition's task and takes it. */
    Tasklist take(String petition, String step) {
        return filter("本岗位待领取").open(petition, step).claim();
    }

    /** Takes the task that is open. */
    Tasklist claim() {
        button("领取").click();
        assertThat(page.locator(".assignee .unclaim")).isVisible();
        return this;
    }

    Tasklist open(String petition, String step) {
        card(petition, step).click();
        return at(step);
    }

    private Tasklist at(String step) {
        assertThat(page.locator("h2.task")).hasText(step);
        assertThat(form()).isVisible();
        return this;
    }

    /** The petition's card for that step, which says how many days are left. */
    Locator card(String petition, String step) {
        return cards().filter(new Locator.FilterOptions().setHasText(petition))
                .filter(new Locator.FilterOptions().setHasText(step));
    }

    Tasklist tab(String name) {
        page.locator(".nav-tabs").getByText(name).click();
        return this;
    }

    Locator pane() {
        return page.locator(".tabbed-content .tab-content");
    }

    /** Puts a value into the field of that label, as its kind of field is filled. */
    Tasklist fill(String label, String value) {
        var field = field(label);
        var kind = field.getAttribute("class");
        if (kind.contains("fjs-form-field-select")) {
            choose(field, value);
        } else if (kind.contains("fjs-form-field-radio")) {
            field.getByText(value, new Locator.GetByTextOptions().setExact(true))
                    .click();
        } else {
            // a calendar has fields of its own behind the first; a date is taken over when the officer goes on
            var input = field.locator("input, textarea").first();
            input.fill(value);
            input.blur();
            if (kind.contains("fjs-form-field-datetime")) {
                page.evaluate(FRAMES);
            }
        }
        return this;
    }

    /** What the text field of that label holds. */
    String value(String label) {
        return field(label).locator("input, textarea").inputValue();
    }

    /** Chooses from a list, unless it is what the form proposes already. */
    private void choose(Locator field, String value) {
        var shown = field.locator("input");
        if (shown.count() > 0 && shown.first().inputValue().contains(value)) {
            return;
        }
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(value))
                .first()
                .click();
    }

    Tasklist tick(String label) {
        field(label).locator("input").check();
        return this;
    }

    /** Completes the task, which then is gone. */
    void complete() {
        button("完成").click();
        assertThat(form()).isHidden();
    }

    /** Tries to complete the task, which stays open, and returns what the page says. */
    Locator refusal() {
        button("完成").click();
        var sentence = page.locator(".page-notifications .alert-danger").first();
        assertThat(sentence).isVisible();
        assertThat(form()).isVisible();
        return sentence;
    }

    private Locator form() {
        return page.locator(".fjs-container");
    }

    private Locator field(String label) {
        return form().locator(".fjs-form-field:not(.fjs-form-field-group)")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(label))))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
