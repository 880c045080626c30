/** Pages on which organisations and networks are called and reached otherwise. */
@NullMarked
package org.spona.members.organisation.web;

import org.jspecify.annotations.NullMarked;
