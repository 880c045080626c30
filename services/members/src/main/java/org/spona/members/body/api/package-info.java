/** The JSON API of bodies, their seats and mandates. */
@NullMarked
package org.spona.members.body.api;

import org.jspecify.annotations.NullMarked;
