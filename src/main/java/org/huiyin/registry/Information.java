package org.huiyin.registry;

import java.time.LocalDate;

/**
 * 信访信息 (art. 25): something that an organ found out and that nobody petitioned about. It has a number, a file and
 * clocks as a petition has, and is not one: no list, figure or check of petitions knows it.
 *
 * @param number such as JSXF-XX-2026-000001
 * @param organ code of the organ that found it out
 */
public record Information(String number, String organ, String headline, LocalDate registeredOn) {}
