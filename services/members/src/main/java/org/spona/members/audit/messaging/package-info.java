/** What other services tell the audit list. */
@NullMarked
package org.spona.members.audit.messaging;

import org.jspecify.annotations.NullMarked;
