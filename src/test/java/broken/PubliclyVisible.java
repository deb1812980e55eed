package broken;

/** Public without being anybody's API, in a package that does not say what may be null. */
public record PubliclyVisible(String name) {}
