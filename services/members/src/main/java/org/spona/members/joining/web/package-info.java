/** Pages on which organisations come and go. */
@NullMarked
package org.spona.members.joining.web;

import org.jspecify.annotations.NullMarked;
