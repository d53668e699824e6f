"""Turns a news article into an analyst brief that can be checked."""
