/** Pages of bodies, their seats and mandates. */
@NullMarked
package org.spona.members.body.web;

import org.jspecify.annotations.NullMarked;
