package org.huiyin.desk.dossier;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Page;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.worklist.Drawings;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Informations;
import org.huiyin.registry.Petitions;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A petition's file as a page of its own, for whoever works or worked on it. */
@Page
class PetitionPage {

    private final Door door;
    private final Dossiers dossiers;
    private final Reveal reveal;
    private final Drawings drawings;
    private final Worklist worklist;
    private final AtAnyTime acts;
    private final Petitions petitions;
    private final ContactLog contacts;
    private final CurrentOfficer officer;

    PetitionPage(
            Door door,
            Dossiers dossiers,
            Reveal reveal,
            Drawings drawings,
            Worklist worklist,
            AtAnyTime acts,
            Petitions petitions,
            ContactLog contacts,
            CurrentOfficer officer) {
        this.door = door;
        this.dossiers = dossiers;
        this.reveal = reveal;
        this.drawings = drawings;
        this.worklist = worklist;
        this.acts = acts;
        this.petitions = petitions;
        this.contacts = contacts;
        this.officer = officer;
    }

    @GetMapping("/desk/petitions/{number}")
    String petition(@PathVariable String number, Model model) {
        door.byNumber(number);
        var dossier = dossiers.of(number);
        model.addAttribute("dossier", dossier);
        model.addAttribute("drawings", drawings.of(number));
        model.addAttribute("mayAct", mayAct(number, dossier.archived() != null));
        model.addAttribute(
                "mayRenewCode",
                !Informations.isNumber(number)
                        && petitions
                                .registeredBy(number)
                                .filter(this::registrarAt)
                                .isPresent());
        model.addAttribute("contacts", contacts.of(number));
        model.addAttribute("elements", worklist.elements(number));
        return "desk/petition";
    }

    /** Little comes to an archived petition any more; the way to a page of refusals is worse than none. */
    private boolean mayAct(String number, boolean archived) {
        return acts.offers(number).stream()
                .anyMatch(offer -> !archived || offer.against().isEmpty());
    }

    private boolean registrarAt(String organ) {
        return officer.posts().contains(new Post(organ, Role.REGISTRAR));
    }

    /** The petitioner's data in clear, in place of the masked ones; on the trail like every reveal. */
    @PostMapping("/desk/petitions/{number}/reveal")
    String reveal(@PathVariable String number, Model model) {
        door.toReveal(number);
        model.addAttribute("identity", reveal.of(number));
        return "desk/petition :: identity";
    }
}
