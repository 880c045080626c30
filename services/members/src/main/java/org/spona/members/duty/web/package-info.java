/** What institutions owe, as pages. */
@NullMarked
package org.spona.members.duty.web;

import org.jspecify.annotations.NullMarked;
