/** My profile and the workplace I act for, as pages. */
@NullMarked
package org.spona.members.profile.web;

import org.jspecify.annotations.NullMarked;
