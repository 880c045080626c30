/** What services tell for archives. */
@NullMarked
package org.spona.members.archive.messaging;

import org.jspecify.annotations.NullMarked;
