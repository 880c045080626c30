/** The audit list as JSON. */
@NullMarked
package org.spona.members.audit.api;

import org.jspecify.annotations.NullMarked;
