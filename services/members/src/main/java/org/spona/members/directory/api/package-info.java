/** The directory as JSON. */
@NullMarked
package org.spona.members.directory.api;

import org.jspecify.annotations.NullMarked;
