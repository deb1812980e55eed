package org.huiyin.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RegisteredPetitions implements Petitions {

    private final PetitionRows petitions;
    private final ContentClasses classes;
    private final Organization organization;
    private final Recipients recipients;
    private final Informations informations;

    RegisteredPetitions(
            PetitionRows petitions,
            ContentClasses classes,
            Organization organization,
            Recipients recipients,
            Informations informations) {
        this.petitions = petitions;
        this.classes = classes;
        this.organization = organization;
        this.recipients = recipients;
        this.informations = informations;
    }

    @Override
    public Optional<Facts> facts(String petition) {
        return petitions
                .whole(petition)
                .map(Petition::read)
                .map(found -> found.facts(classes.path(found.contentClass()), organization::nameOf));
    }

    @Override
    public Optional<String> registeredBy(String petition) {
        return Informations.isNumber(petition)
                ? informations.find(petition).map(Information::organ)
                : petitions.registeredBy(petition);
    }

    @Override
    public Map<String, String> registeredBy(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, String>();
        petitions.registeredBy(numbers).forEach(row -> found.put((String) row[0], (String) row[1]));
        informations.find(numbers).forEach(each -> found.put(each.number(), each.organ()));
        return found;
    }

    @Override
    public List<Repeated> repeated(String petition) {
        return petitions.repeated(petition);
    }

    @Override
    public Map<String, List<Repeated>> repeated(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return petitions.repeated(numbers).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Repeated) row[1], Collectors.toList())));
    }

    @Override
    public List<String> withExternalNumber(String number) {
        return petitions.withExternalNumber(number);
    }

    @Override
    public List<String> notArchived(String after, int limit) {
        return petitions.notArchived(after, Limit.of(limit));
    }

    @Override
    public Optional<Identity> reveal(String petition) {
        return petitions.findById(petition).map(Petition::read).map(PetitionRead::identity);
    }

    @Override
    public List<Identity> revealCoPetitioners(String petition) {
        return petitions
                .findById(petition)
                .map(Petition::read)
                .map(PetitionRead::coPetitioners)
                .orElse(List.of());
    }

    @Override
    public List<Identity> revealEverybody(String petition) {
        return petitions
                .findById(petition)
                .map(Petition::read)
                .map(PetitionRead::everybody)
                .orElse(List.of());
    }

    @Override
    public Optional<Circumstances> circumstances(String petition) {
        return petitions.findById(petition).map(Petition::read).map(PetitionRead::circumstances);
    }

    @Override
    public List<Recipient> recipients(String petition) {
        return recipients.of(petition);
    }

    @Override
    public Map<String, Headline> headlines(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var found = informations.find(numbers).stream()
                .map(each -> new Headline(each.number(), each.headline(), true, null));
        return Stream.concat(petitions.headlines(numbers).stream(), found)
                .collect(Collectors.toMap(Headline::petition, Function.identity()));
    }
}
