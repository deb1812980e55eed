package org.huiyin.registry;

import java.time.LocalDate;

/** A petition was registered; told synchronously in the same transaction. */
public record PetitionRegistered(String petition, String organ, LocalDate receivedOn) {}
