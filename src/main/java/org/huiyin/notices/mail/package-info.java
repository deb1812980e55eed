/** E-mail to the holders of a post: an outbox written with the notice, and a postman who comes by. */
@NullMarked
@NamedInterface("mail")
package org.huiyin.notices.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
