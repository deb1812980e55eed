package org.huiyin.desk.register;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.dossier.Door;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.QueryCodes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 重新生成查询码: for a petitioner who has lost theirs. Shown once; the old one opens nothing any more. */
@Page
@RequestMapping("/desk/petitions/{number}/query-code")
class QueryCodePage {

    private final Door door;
    private final CurrentOfficer officer;
    private final Petitions petitions;
    private final Organization organization;
    private final QueryCodes codes;

    QueryCodePage(Door door, CurrentOfficer officer, Petitions petitions, Organization organization, QueryCodes codes) {
        this.door = door;
        this.officer = officer;
        this.petitions = petitions;
        this.organization = organization;
        this.codes = codes;
    }

    @GetMapping
    String ask(@PathVariable String number, Model model) {
        return page(number, model);
    }

    @PostMapping
    String renew(@PathVariable String number, Model model) {
        var view = page(number, model);
        model.addAttribute("code", codes.renew(number).text());
        return view;
    }

    private String page(String number, Model model) {
        door.byNumber(number);
        var facts = petitions.facts(number).orElseThrow(() -> Problem.missing("登记簿中没有信访事项 " + number + "。"));
        if (!officer.posts().contains(new Post(facts.organ(), Role.REGISTRAR))) {
            throw Problem.barred("查询码由登记单位的登记员重新生成。请联系" + organization.nameOf(facts.organ()) + "登记员。");
        }
        model.addAttribute("receipt", new Receipt(facts, organization.nameOf(facts.organ())));
        return "desk/query-code";
    }
}
