package org.huiyin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huiyin.testing.Town;
import org.huiyin.testing.Visitor;

/** One petition on its way through the browser; each officer stays signed in. Every page is kept as a picture. */
final class Walk implements AutoCloseable {

    private static final Pattern LEFT = Pattern.compile("还剩 \\d+ 天");

    private final int port;
    private final String name;
    private final Map<String, Visitor> officers = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private String number = "";
    private int pictures;

    /**
     * @param name of the pictures
     */
    Walk(int port, String name) {
        this.port = port;
        this.name = name;
    }

    String number() {
        return number;
    }

    /** Registers it at the counter; its number stands on the page that follows. */
    void register(String officer, Consumer<Page> sheet) {
        var visitor = officer(officer);
        var page = visitor.open("/desk/register");
        page.selectOption("#channel", "LETTER");
        page.fill("#name", "陈玉兰");
        page.fill("#contact", "19900000102");
        page.fill("#address", "江洲市滨河路 18 号翠湖花园 3 幢 501 室");
        sheet.accept(page);
        picture(visitor, "register");
        page.click("#submit");
        number = page.locator(".done-number").textContent().strip();
        picture(visitor, "receipt");
        seen.put("code", page.locator("#query-code").textContent());
        page.reload();
        seen.put("again", String.valueOf(page.locator("#query-code").count()));
    }

    /** The receipt's code, and how many of them stood there after the page was loaded again. */
    Map<String, String> seen() {
        return seen;
    }

    /** The officer takes the task, fills its form and completes it. */
    Walk does(String officer, String step, Consumer<Tasklist> form) {
        var visitor = officer(officer);
        var tasklist = new Tasklist(visitor).take(number, step);
        form.accept(tasklist);
        picture(visitor, officer);
        tasklist.complete();
        return this;
    }

    /**
     * The officer finds the task under that filter and on that page of the desk, with as many days left here as there, goes
     * on from the page, and completes it.
     */
    Walk answers(String officer, String filter, String path, String step, Consumer<Tasklist> form) {
        var visitor = officer(officer);
        var card = new Tasklist(visitor).filter(filter).card(number, step);
        assertThat(card).containsText(LEFT);
        String left = LEFT.matcher(card.textContent())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        picture(visitor, officer);
        var page = visitor.open(path);
        picture(visitor, officer);
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(row).containsText(left);
        row.getByText("办理：" + step).click();
        var tasklist = Tasklist.reached(page, step).claim();
        form.accept(tasklist);
        picture(visitor, officer);
        tasklist.complete();
        return this;
    }

    /** The officer looks at the task that they have taken or may take, and leaves it open. */
    Walk looks(String officer, String step, BiConsumer<Tasklist, Page> look) {
        var visitor = officer(officer);
        look.accept(new Tasklist(visitor).filter("本岗位待领取").open(number, step), visitor.page());
        picture(visitor, officer);
        return this;
    }

    /** The officer looks at a page of the desk, or does something there. */
    Walk at(String officer, String path, Consumer<Page> work) {
        var visitor = officer(officer);
        work.accept(visitor.open(path));
        picture(visitor, officer);
        return this;
    }

    /** On the petition's own page. */
    Walk dossier(String officer, Consumer<Page> work) {
        return at(officer, "/desk/petitions/" + number, work);
    }

    /** Puts down what came at any time: found from the petition's page, filled and sent in. */
    Walk acts(String officer, String kind, Consumer<Page> sheet) {
        return dossier(officer, page -> {
            page.getByText("登记来件与事项变动").click();
            picture(officer(officer), "acts");
            page.locator(".kinds a").getByText(kind).first().click();
            sheet.accept(page);
            picture(officer(officer), "act");
            page.click("#submit");
            page.waitForURL("**/acts?done=*");
        });
    }

    private Visitor officer(String id) {
        return officers.computeIfAbsent(id, this::signedIn);
    }

    private Visitor signedIn(String officer) {
        var visitor = new Visitor(port);
        var page = visitor.open("/login");
        page.fill("[name=username]", officer);
        page.fill("[name=password]", Town.PASSWORD);
        page.click("[type=submit]");
        page.waitForURL("**/desk");
        return visitor;
    }

    private void picture(Visitor visitor, String who) {
        visitor.keepTallPicture("walk-%s-%02d-%s".formatted(name, ++pictures, who));
    }

    /** Nobody's page may have failed in its scripts on the way. */
    @Override
    public void close() {
        for (var officer : officers.entrySet()) {
            picture(officer.getValue(), "last-" + officer.getKey());
            assertThat(officer.getValue().complaints()).as(officer.getKey()).isEmpty();
            officer.getValue().close();
        }
    }
}
