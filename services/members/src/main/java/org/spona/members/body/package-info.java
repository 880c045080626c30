/** Working bodies: founded by an organisation, made of institutions that hold seats and send delegates and deputies. */
@NullMarked
package org.spona.members.body;

import org.jspecify.annotations.NullMarked;
