package org.huiyin.registry;

/**
 * What a petitioner shows in place of an account: ten digits, which every telephone can type, written {@code 12345-67890}.
 * The house keeps only a keyed hash of it.
 *
 * @param text in clear: to be given to the petitioner, never written down
 */
public record Code(String text) {

    /** Nothing that is logged gives it away. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
