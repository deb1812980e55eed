package org.huiyin.desk.acts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.UploadLimit;
import org.huiyin.desk.dossier.Door;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.submission.Offer;
import org.huiyin.registry.Petitions;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** 登记来件与事项变动: what may come to a petition at any time, each kind with its own form. */
@Page
@RequestMapping("/desk/petitions/{number}/acts")
class ActsPage {

    private final Door door;
    private final AtAnyTime acts;
    private final Acting acting;
    private final Petitions petitions;
    private final UploadLimit uploads;

    ActsPage(Door door, AtAnyTime acts, Acting acting, Petitions petitions, UploadLimit uploads) {
        this.door = door;
        this.acts = acts;
        this.acting = acting;
        this.petitions = petitions;
        this.uploads = uploads;
    }

    /**
     * @param done kind of the act just put down, or empty
     */
    @GetMapping
    String acts(@PathVariable String number, @RequestParam(defaultValue = "") String done, Model model) {
        var offers = offers(number);
        model.addAttribute("done", titleOf(offers, done));
        return page(number, offers, model);
    }

    @GetMapping("/{kind}")
    String form(@PathVariable String number, @PathVariable String kind, Model model) {
        var offers = offers(number);
        return page(number, offers, model, offer(offers, kind), Map.of(), List.of());
    }

    @PostMapping("/{kind}")
    String submit(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        var offers = offers(number);
        var offer = offer(offers, kind);
        var refusals = acting.submit(number, offer, typed, files == null ? List.of() : files);
        if (refusals.isEmpty()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/desk/petitions/{number}/acts")
                            .queryParam("done", kind)
                            .encode()
                            .buildAndExpand(number)
                            .toUriString();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(number, offers, model, offer, typed, refusals);
    }

    private List<Offer> offers(String number) {
        door.byNumber(number);
        var offers = acts.offers(number);
        if (offers.isEmpty()) {
            throw Problem.barred("信访事项 " + number + " 的来件和变动，由收到、分办它的登记员和责任单位承办人登记。");
        }
        return offers;
    }

    private static List<Offer> possible(List<Offer> offers) {
        return offers.stream().filter(offer -> offer.against().isEmpty()).toList();
    }

    private static Offer offer(List<Offer> offers, String kind) {
        return offers.stream()
                .filter(offer -> offer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.barred("您的岗位不能登记这一事项，请联系收到、分办它的登记员。"));
    }

    private static String titleOf(List<Offer> offers, String kind) {
        return offers.stream()
                .filter(offer -> offer.kind().equals(kind))
                .map(Offer::title)
                .findFirst()
                .orElse("");
    }

    private String page(
            String number,
            List<Offer> offers,
            Model model,
            Offer offer,
            Map<String, String> typed,
            List<String> refusals) {
        var values = new HashMap<>(typed);
        values.putIfAbsent("token", UUID.randomUUID().toString());
        model.addAttribute("offer", offer);
        model.addAttribute("typed", values);
        model.addAttribute("refusals", refusals);
        model.addAttribute("uploadLimit", uploads.megabytes());
        return page(number, offers, model);
    }

    private String page(String number, List<Offer> offers, Model model) {
        var facts = petitions.facts(number).orElseThrow(() -> Problem.missing("登记簿中没有信访事项 " + number + "。"));
        model.addAttribute("number", number);
        model.addAttribute("headline", facts.headline());
        model.addAttribute("requests", facts.requests());
        var ended = acts.ended(number).orElse("");
        model.addAttribute("ended", ended);
        model.addAttribute("offers", ended.isEmpty() ? offers : possible(offers));
        return "desk/acts";
    }
}
