/** What a service does by itself after a commit: bringing mails, bringing invitations. */
@NullMarked
package org.spona.platform.background;

import org.jspecify.annotations.NullMarked;
